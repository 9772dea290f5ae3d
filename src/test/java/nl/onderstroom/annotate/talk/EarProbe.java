package nl.onderstroom.annotate.talk;
import java.util.*;
import nl.onderstroom.annotate.acts.*;
public final class EarProbe {
  public static void main(String[] a) throws Exception {
    TeamTalk ear = new TeamTalk(List.of(TalkRules.of("en"), TalkRules.of("nl")));
    for (String use : a[0].split(",")) {
      GoldMeeting.Score all = GoldMeeting.Score.NONE;
      Map<String, GoldMeeting.Score> by = new TreeMap<>();
      Map<String,int[]> cues = new TreeMap<>();
      for (GoldMeeting m : GoldMeeting.all(use)) {
        List<List<Act>> h = ear.hear(m.talk());
        GoldMeeting.Score s = GoldMeeting.Score.NONE;
        for (String k : m.moments().keySet()) { GoldMeeting.Score o = m.score(k, h); s = s.plus(o); by.merge(k, o, GoldMeeting.Score::plus);
          for (int i=0;i<h.size();i++) for (Act x: h.get(i)) if (x.act().equals(k)&&x.weight()>=2) { int p=i; boolean near = m.moments().get(k).stream().anyMatch(g->g.stream().anyMatch(q->Math.abs(q-p)<=3)); int[] c=cues.computeIfAbsent(k+" "+x.cue(),z->new int[2]); c[near?0:1]++; 
            if (a.length>2) System.out.println((near?"+ ":"- ")+k.substring(0,3)+" "+x.cue()+" "+x.weight()+" | "+m.name()+" "+i+" "+m.talk().get(i).text()); } 
          if (a.length>2) for (List<Integer> g : m.moments().get(k)) { boolean hit=false; for (int i=0;i<h.size();i++) for (Act x: h.get(i)) {int p=i; if (x.act().equals(k)&&x.weight()>=2&&g.stream().anyMatch(q->Math.abs(q-p)<=3)) hit=true;} if(!hit) { System.out.println("MISS "+k.substring(0,3)+" "+m.name()); for(int i=g.get(0)-2;i<=g.get(g.size()-1)+2;i++) if(i>=0&&i<m.talk().size()) System.out.println("      "+i+" "+m.talk().get(i).speaker()+": "+m.talk().get(i).text()+" "+h.get(i).stream().map(x->x.act()+":"+x.cue()+":"+x.weight()).toList()); } }
        }
        System.out.printf(Locale.ROOT,"%-22s %3d %3d %3d %.2f %.2f%n", m.name(), s.said(), s.there(), s.found(), s.precision(), s.recall());
        all = all.plus(s);
      }
      by.put("ALL "+use, all);
      by.forEach((k,s)->System.out.printf(Locale.ROOT,"%-22s %3d %3d %3d P %.2f R %.2f F %.2f%n", k, s.said(), s.there(), s.found(), s.precision(), s.recall(), s.f1()));
      if (a.length>1) cues.forEach((k,c)->System.out.println("   "+k+"  right "+c[0]+" wrong "+c[1]));
    }
  }
}
