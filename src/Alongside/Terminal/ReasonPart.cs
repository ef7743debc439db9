using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;
using Alongside.Reviews.Words;

namespace Alongside.Terminal;

/// <summary>One reason: the words for and against, what else was added, and the rules' pages.</summary>
internal static class ReasonPart
{
    private const int Indent = 2;
    private const int Left = 12;
    private const int MostWords = 6;
    private const int MostQuoted = 120;
    private const int MostPages = 2;
    private const double Even = 0.5;

    /// <summary>What would be shown as 0 is not shown.</summary>
    public const double Least = 0.05;

    /// <summary>What is added beside the words, as it is called for the order form.</summary>
    public static readonly (string Before, string Rules, string Others) OfForm = ("what you had said before", "what it was heard as", "length, figures and where in the talk it stands");

    private static readonly (string Before, string Rules, string Others) OfLabels = ("what was said before", "what rules found", "length, marks and what comes back in it");

    public static void Write(Sheet sheet, Reason reason, Utterance utterance)
    {
        if (reason.Model is { } model)
        {
            Write(sheet, model, utterance, OfLabels);
            WriteRead(sheet, model, utterance);
        }

        if (reason.IsModelAlone) sheet.Put(Indent, ("No rule found this; the trained model alone says so.", Sheet.Plain));
        if (IsForRule(reason)) sheet.Put(Indent, ("By itself the trained model would not say so; the rule does.", Sheet.Plain));
        foreach (var rule in reason.Rules.Take(MostPages)) Write(sheet, rule, utterance);
        if (reason.Rules.Length > MostPages) Row(sheet, "Rules too", string.Join(", ", reason.Rules.Skip(MostPages).Select(r => r.Page.Id).Distinct()));
    }

    private static bool IsForRule(Reason reason) => reason is { Rules: [var rule, ..], Model: { } model } && model.Sureness < Math.Min(model.Threshold ?? Even, rule.Page.Confidence);

    /// <summary>The words for and against, and what everything comes to.</summary>
    public static void Write(Sheet sheet, Weighing model, Utterance utterance, (string Before, string Rules, string Others) called)
    {
        Row(sheet, "For it", Words(model.For(MostWords), utterance));
        Row(sheet, "Against it", Words(model.Against(MostWords), utterance));
        var counted = model.For(int.MaxValue).Length + model.Against(int.MaxValue).Length;
        (string What, double Weight)[] parts =
        [
            ("to begin with", model.Base),
            (counted == 1 ? "its one word" : "all its words", model.Words.Sum(w => w.Weight)),
            (called.Before, model.Before),
            (called.Rules, model.Rules),
            (called.Others, model.Rest),
        ];
        var sum = string.Join(", ", parts.Where(p => Math.Abs(p.Weight) >= Least).Select(p => $"{ReasonWords.Weight(p.Weight)} {p.What}"));
        Row(sheet, "In sum", $"{ReasonWords.Weight(model.Score)}, which is {ReasonWords.InHundred(model.Sureness)}: {sum}");
    }

    private static void WriteRead(Sheet sheet, Weighing model, Utterance utterance)
    {
        if (model.Readings.Length > 1) Row(sheet, "Read", "all of it, and each sentence by itself; weighed together");
        else if (model.Readings[0].Span.Length < utterance.Text.Trim().Length) Row(sheet, "Read in", Said.Words(Quote.From(utterance, model.Readings[0].Span), MostQuoted));
    }

    private static void Write(Sheet sheet, RuleReason rule, Utterance utterance)
    {
        sheet.Hang(Indent, ("Rule", Sheet.Quiet), Left, (rule.Page.Id, Sheet.Strong), ("  " + Said.Words(Quote.From(utterance, rule.Span), MostQuoted), Sheet.Plain));
        Row(sheet, "", $"{rule.Page.Why} Right in {ReasonWords.InHundred(rule.Page.Confidence)} when it was written.");
        Row(sheet, "", $"Source: {rule.Page.Source}");
    }

    public static void Row(Sheet sheet, string before, string text)
    {
        if (text.Length > 0) sheet.Hang(Indent, (before, Sheet.Quiet), Left, (text, Sheet.Plain));
    }

    private static string Words(IEnumerable<WordWeight> words, Utterance utterance) =>
        string.Join(", ", words.Where(w => Math.Abs(w.Weight) >= Least).Select(w => $"{w.Span.In(utterance.Text)} {ReasonWords.Weight(w.Weight)}"));
}
