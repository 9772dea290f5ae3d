package nl.onderstroom.learn;
import java.util.*; import java.nio.file.Path;
import nl.onderstroom.learn.GoldMeeting.Score;
public final class Try {
  public static void main(String[] a) {
    var all=GoldMeeting.all();
    School s=new School("nl",all);
    var l=s.lesson();
    l.ears().forEach((k,e)->System.out.println(k+" "+e.start()+" "+e.usual()+" "+e.explicit()+" "+e.signs().size()));
    Map<String,Score> tot=new TreeMap<>();
    for (var m: GoldMeeting.all(Path.of(a[0]))) { var e=School.exam(l,m); e.forEach((k,v)->tot.merge(k,v,Score::plus)); p(m.team(),e.values().stream().reduce(Score.NONE,Score::plus)); }
    tot.forEach(Try::p); p("all",tot.values().stream().reduce(Score.NONE,Score::plus));
  }
  static void p(String k,Score v){ System.out.printf("%-20s said %d there %d found %d P %.2f R %.2f%n",k,v.said(),v.there(),v.found(),v.precision(),v.recall()); }
}
