using System.Collections.Immutable;
using System.Globalization;

namespace Alongside.Training.Corpora;

/// <summary>The open corpora that lie beside the project; where one is absent, it is left out.</summary>
internal static class OpenCorpora
{
    /// <summary>Which of them these lines are of, and under which licence: for whoever asks what a model was trained on.</summary>
    public static string NamesOf(IReadOnlyCollection<CorpusLine> lines)
    {
        var names = Known.Where(k => lines.Any(l => l.Acts[0].StartsWith(k.Prefix, StringComparison.Ordinal)))
            .Select(k => string.Create(CultureInfo.InvariantCulture, $"{lines.Count(l => l.Acts[0].StartsWith(k.Prefix, StringComparison.Ordinal))} lines of {k.Name}")).ToList();
        return names.Count == 0 ? "no open corpus" : string.Join(", ", names);
    }

    private static readonly (string Prefix, string Name)[] Known =
    [
        (AmiMeetings.Prefix, "the AMI Meeting Corpus (CC BY 4.0)"), ("p4g.", "PersuasionForGood (Apache-2.0)"), (CasinoTalks.Prefix, "CaSiNo (CC BY 4.0)"), ("enron:", "Enron intent (MIT)"),
    ];

    public static ImmutableArray<CorpusLine> Read(string folder) =>
    [
        .. File.Exists(Path.Combine(folder, "ami_dialogue_acts.tsv")) ? AmiMeetings.Read(folder) : [],
        .. File.Exists(Path.Combine(folder, "persuasionforgood_300.csv")) ? PersuasionForGood.Read(Path.Combine(folder, "persuasionforgood_300.csv")) : [],
        .. Directory.Exists(Path.Combine(folder, "casino")) ? CasinoTalks.Read(Path.Combine(folder, "casino")) : [],
        .. Directory.Exists(Path.Combine(folder, "enron_intent")) ? EnronMails.Read(Path.Combine(folder, "enron_intent")) : [],
    ];
}
