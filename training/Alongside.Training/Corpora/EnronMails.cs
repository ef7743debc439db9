using System.Net;

namespace Alongside.Training.Corpora;

/// <summary>Sentences of business mails (Parakweet's Enron intent set, verified by hand; MIT): whether one asks for an answer or an action, or says what is going to happen.</summary>
internal static class EnronMails
{
    public const string Intent = "enron:intent";
    public const string None = "enron:none";

    public static IEnumerable<CorpusLine> Read(string folder) => Read(Path.Combine(folder, "intent_pos"), Intent).Concat(Read(Path.Combine(folder, "intent_neg"), None));

    private static IEnumerable<CorpusLine> Read(string path, string act) =>
        File.ReadLines(path).Select(l => WebUtility.HtmlDecode(l).Trim()).Where(l => l.Length > 0).Select(l => new CorpusLine([act], "", l));
}
