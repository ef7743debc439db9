using System.Globalization;
using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;
using Alongside.Listening.Moves;
using Alongside.Reviews.Words;

namespace Alongside.Terminal;

/// <summary>Why an utterance was heard as it was, for a person who wants to know: the words first, then what they were heard as, then what spoke for it.</summary>
internal static class TerminalExplanation
{
    private const int MostContenders = 3;
    private const int MostQuoted = 120;
    private const int MostWords = 1000;

    /// <summary>Writes it.</summary>
    public static void Write(Conversation conversation, Explanation explanation, TextWriter to, TerminalView view)
    {
        var sheet = new Sheet(view);
        var said = new Said(conversation);
        var utterance = explanation.Heard.Utterance;
        Head(sheet, conversation, explanation, said);
        foreach (var note in explanation.Notes) sheet.Put(0, (note, Sheet.Quiet));
        if (explanation.Main is { } main) Write(sheet, main, explanation, utterance);
        foreach (var label in explanation.Labels) Write(sheet, label, utterance);
        if (explanation.Lean is { } lean) Write(sheet, lean, utterance);
        if (explanation.Reply is { } reply) Write(sheet, reply, utterance);
        Write(sheet, explanation, utterance);
        new FormReasonPart(sheet, conversation, said).Write(explanation);
        if (explanation.Main?.Reason.Model is not null)
        {
            sheet.Gap();
            sheet.Put(0, ("How to read the numbers: they add up. Where the sum is 0 it is even; +2 is about 88 in 100, −2 about 12 in 100.", Sheet.Quiet));
        }

        sheet.WriteTo(to);
    }

    private static void Head(Sheet sheet, Conversation conversation, Explanation explanation, Said said)
    {
        var utterance = explanation.Heard.Utterance;
        var words = string.IsNullOrWhiteSpace(utterance.Text) ? "(no words)" : Said.Words(Quote.From(utterance, new TextSpan(0, utterance.Text.Length)), MostWords);
        sheet.Put(0, (said.Who(utterance), said.Style(utterance)), ("  " + words, Sheet.Plain));
        string?[] facts = [string.Create(CultureInfo.InvariantCulture, $"utterance {utterance.Index}"), Clock.At(conversation, utterance), LanguageWords.In(explanation.Language), conversation.Source];
        sheet.Put(0, (string.Join(" · ", facts.Where(fact => fact is not null)), Sheet.Quiet));
    }

    private static void Write(Sheet sheet, MainReason main, Explanation explanation, Utterance utterance)
    {
        var sure = main.Reason.Model is { } model && (main.Reason.Rules.IsEmpty || explanation.Labels.All(l => l.Label.Label != main.Label)) ? $", {ReasonWords.InHundred(model.Sureness)} sure" : "";
        sheet.Gap();
        sheet.Put(0, ("Mainly heard as ", Sheet.Plain), (ReasonWords.Named(main.Label), Sheet.Strong), (sure + ".", Sheet.Plain));
        if (!main.Contenders.IsEmpty)
        {
            var between = main.Contenders.Take(MostContenders).Select(c => $"{ReasonWords.Named(c.Label)}, {ReasonWords.InHundred(c.Together)}");
            sheet.Put(2, ("What it could mainly be, by model and rules together: " + string.Join("; ", between) + ".", Sheet.Plain));
        }

        // Where it is one of the labels as well, the words stand there.
        if (explanation.Labels.All(l => l.Label.Label != main.Label)) ReasonPart.Write(sheet, main.Reason, utterance);
    }

    private static void Write(Sheet sheet, LabelReason label, Utterance utterance)
    {
        sheet.Gap();
        sheet.Put(0, (Said.Words(Quote.From(utterance, label.Label.Span), MostQuoted), Sheet.Plain));
        sheet.Put(0, ("Heard as ", Sheet.Plain), (ReasonWords.Named(label.Label.Label), Sheet.Strong), ($", {ReasonWords.InHundred(label.Label.Confidence)} sure.", Sheet.Plain));
        if (label.IsKindGuessed) sheet.Put(2, ("That it pushes back is clearer than how; this is the likeliest kind. The numbers are about pushback of any kind.", Sheet.Plain));
        ReasonPart.Write(sheet, label.Reason, utterance);
    }

    private static void Write(Sheet sheet, LeanReason lean, Utterance utterance)
    {
        sheet.Gap();
        sheet.Put(0, ("Leans ", Sheet.Plain), (ReasonWords.Of(lean.Lean), Sheet.Strong), (".", Sheet.Plain));
        if (lean is { Toward: { } toward, Away: { } away })
            sheet.Put(2, ($"The trained model: {ReasonWords.InHundred(toward)} that it leans towards a change, {ReasonWords.InHundred(away)} that it leans away.", Sheet.Plain));
        if (lean.Lean is not Lean.Neutral) ReasonPart.Write(sheet, lean.Reason, utterance);
    }

    private static void Write(Sheet sheet, ReplyReason reply, Utterance utterance)
    {
        var response = reply.Response;
        sheet.Gap();
        sheet.Put(0,
            ("After ", Sheet.Plain), (Said.Words(response.Pushback, MostQuoted), Sheet.Plain), (": ", Sheet.Plain), (ResponseWords.Did(response.Code), Sheet.Strong),
            ($", {ReasonWords.InHundred(response.Confidence)} sure.", Sheet.Plain));
        if (reply.Reason is { } reason) ReasonPart.Write(sheet, reason, utterance);
        else sheet.Put(2, (string.Create(CultureInfo.InvariantCulture, $"Utterance {response.Reply?.Utterance} of the same reply decided that."), Sheet.Plain));
    }

    private static void Write(Sheet sheet, Explanation explanation, Utterance utterance)
    {
        if (explanation.SetAside.IsEmpty) return;
        sheet.Heading("What a rule found, and what was not said all the same");
        foreach (var aside in explanation.SetAside)
        {
            sheet.Hang(2, ("–", Sheet.Quiet), 2,
                (Said.Words(Quote.From(utterance, aside.Span), MostQuoted), Sheet.Plain),
                ($" by {aside.Page.Id}: {ReasonWords.Of(aside)}.", Sheet.Plain));
        }
    }
}
