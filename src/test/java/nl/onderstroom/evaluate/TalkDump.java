package nl.onderstroom.evaluate;
import java.nio.file.*; import java.util.*; import nl.onderstroom.annotate.talk.*; import nl.onderstroom.annotate.words.*; import nl.onderstroom.annotate.acts.Act; import nl.onderstroom.json.Json;
public final class TalkDump {
  public static void main(String[] a) throws Exception {
    List<TalkRules> rules=new ArrayList<>(); rules.add(TalkRules.of("nl")); if(TalkDump.class.getResource("/acts/talk-en.json")!=null) rules.add(TalkRules.of("en"));
    var dt=Boolean.getBoolean("tag")||System.getenv("TAG")!=null?new nl.onderstroom.annotate.dutch.DutchTagger():null; TeamTalk t=new TeamTalk(rules);
    for(String f:a){ List<Said> talk=new ArrayList<>(); List<List<String>> ws=new ArrayList<>(); for(String l:Files.readAllLines(Path.of(f))) ws.add(nl.onderstroom.language.Words.of((String)Json.read(l,Map.class).get("text")));
      var told=new nl.onderstroom.language.LanguageFinder(nl.onderstroom.catalogue.Languages.ALL).tell(ws);
      for(String l:Files.readAllLines(Path.of(f))){ Map<?,?> m=Json.read(l,Map.class);
        String tx=(String)m.get("text"); String lang=told.utterances().get(talk.size());
        talk.add(new Said(talk.size(),(String)m.get("speaker"),null,tx,lang,dt!=null&&lang.equals("nl")?dt.tag(tx):List.of(),tx.contains("?")?QuestionKind.CLOSED:QuestionKind.NONE,false)); }
      int i=0; String id=Path.of(f).getFileName().toString().split("\\.")[0];
      for(List<Act> acts:t.hear(talk)){ for(Act x:acts) System.out.println(id+"\t"+i+"\t"+x.act()+"\t"+x.weight()+"\t"+x.cue()+"\t"+talk.get(i).text().substring(x.from(),x.to())); i++; }
    } } }
