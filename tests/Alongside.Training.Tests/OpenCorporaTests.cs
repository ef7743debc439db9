using Alongside.Training.Corpora;

namespace Alongside.Training.Tests;

public sealed class OpenCorporaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpora").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Nothing_is_read_where_nothing_lies_and_it_is_said()
    {
        Assert.Empty(OpenCorpora.Read(_folder));
        Assert.Equal("no open corpus", OpenCorpora.NamesOf([]));
    }

    [Fact]
    public void Of_a_meeting_it_takes_the_act_the_pair_and_what_was_answered()
    {
        Write("ami_dialogue_acts.tsv",
            "id\tmeeting\tagent\trole\tspeaker\tstart\tend\tda\taddressee\ttext",
            "m.2\tm\tB\tPM\tF\t3.0\t4.0\tass\t\tBut it is too heavy.",
            "m.1\tm\tA\tID\tM\t1.0\t2.0\tsug\t\tWe could use steel.",
            "m.3\tm\tA\tID\tM\t\t\tfra\t\tWell, I");
        Write("ami_adjacency_pairs.tsv", "type\tsource_id\ttarget_id\tsource_text\ttarget_text", "NEG\tm.1\tm.2\tWe could use steel.\tBut it is too heavy.");

        var lines = OpenCorpora.Read(_folder);

        Assert.Equal(2, lines.Length);
        Assert.Equal(["ami:sug"], lines.Single(l => l.Text == "We could use steel.").Acts);
        var objection = lines.Single(l => l.Text == "But it is too heavy.");
        Assert.Equal(["ami:ass", "ami:NEG"], objection.Acts);
        Assert.Equal("We could use steel.", objection.Before);
        Assert.Equal("2 lines of the AMI Meeting Corpus (CC BY 4.0)", OpenCorpora.NamesOf(lines));
    }

    [Fact]
    public void Of_a_chat_about_giving_it_takes_what_the_other_wrote_before()
    {
        Write("persuasionforgood_300.csv",
            ",B2,B4,Turn,Unit,er_label_1,ee_label_1",
            "0,talk,0,0,\"Hello, do you give?\",personal-related-inquiry,",
            "1,talk,1,0,Sometimes.,,neutral-to-inquiry",
            "2,talk,1,0,Not today.,,negative-reaction-to-donation",
            "3,talk,0,1,Every cent helps.,foot-in-the-door,");

        var lines = OpenCorpora.Read(_folder);

        Assert.Equal([("p4g.er:personal-related-inquiry", ""), ("p4g.ee:neutral-to-inquiry", "Hello, do you give?"), ("p4g.ee:negative-reaction-to-donation", "Hello, do you give?"), ("p4g.er:foot-in-the-door", "Sometimes. Not today.")],
            lines.Select(l => (l.Acts[0], l.Before)));
    }

    [Fact]
    public void Of_campers_and_mails_it_takes_strategies_and_intents()
    {
        var casino = Directory.CreateDirectory(Path.Combine(_folder, "casino")).FullName;
        File.WriteAllText(Path.Combine(casino, "casino_train.json"), """[{"chat_logs":[{"id":"a","text":"Hi!"},{"id":"b","text":"Submit-Deal"},{"id":"b","text":"I need water, do you?"}],"annotations":[["Hi!","small-talk"],["I need water, do you?","self-need,elicit-pref"]]}]""");
        foreach (var other in new[] { "valid", "test" }) File.WriteAllText(Path.Combine(casino, $"casino_{other}.json"), "[]");
        Directory.CreateDirectory(Path.Combine(_folder, "enron_intent"));
        Write(Path.Combine("enron_intent", "intent_pos"), "Please call me &amp; Jo.");
        Write(Path.Combine("enron_intent", "intent_neg"), "It rained.");

        var lines = OpenCorpora.Read(_folder);

        Assert.Equal(["casino:self-need", "casino:elicit-pref"], lines.Single(l => l.Before == "Hi!").Acts);
        Assert.Equal("enron:intent", lines.Single(l => l.Text == "Please call me & Jo.").Acts[0]);
        Assert.Equal("enron:none", lines.Single(l => l.Text == "It rained.").Acts[0]);
    }

    private void Write(string file, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, file), lines);
}
