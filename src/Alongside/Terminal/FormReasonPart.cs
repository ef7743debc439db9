using System.Globalization;
using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;
using Alongside.Reviews.Words;

namespace Alongside.Terminal;

/// <summary>Why words of an utterance are on the order form: the line, what decided, and what figures come to; and what nearly was on it, or was kept off.</summary>
internal sealed class FormReasonPart(Sheet sheet, Conversation conversation, Said said)
{
    private const int MostQuoted = 120;

    public void Write(Explanation explanation)
    {
        if (!explanation.Entries.IsEmpty) sheet.Heading("On the order form");
        foreach (var entry in explanation.Entries) Write(entry);
        if (explanation.KeptOff.IsEmpty) return;
        sheet.Heading("Not on the order form");
        foreach (var kept in explanation.KeptOff) Write(kept);
    }

    private void Write(EntryReason reason)
    {
        var (entry, title) = (reason.Entry, FieldWords.Title(reason.Field));
        sheet.Gap();
        var value = entry.Value is { } exact && ValueWords.Of(exact) is { Length: > 0 } words ? " = " + words : "";
        if (entry.Confirms is { } confirms)
        {
            sheet.Put(0, ($"{said.Who(confirms)}: {Said.Words(confirms, MostQuoted)}", Sheet.Plain));
            sheet.Put(0, ($"{said.Who(entry.Quote)}: {Said.Words(entry.Quote, MostQuoted)}", Sheet.Plain));
        }
        else
        {
            sheet.Put(0, (Said.Words(entry.Quote, MostQuoted), Sheet.Plain));
        }

        sheet.Put(0, ("Stands under ", Sheet.Plain), (title, Sheet.Strong), (value + ".", Sheet.Plain));
        if (EntryReasonWords.Of(reason.Ground) is { } ground) sheet.Put(2, (ground, Sheet.Plain));
        if (reason.Yes is { } yes) Write(yes, "says yes", isAlone: true);
        foreach (var piece in reason.Pieces) Write(piece, "belongs there", reason.Pieces.Length == 1 && piece.Words == entry.Quote);
        foreach (var figure in reason.Figures) Write(figure);
    }

    private void Write(PieceReason piece, string what, bool isAlone)
    {
        var verb = piece.Sureness >= piece.Model.Threshold ? "is" : "would be";
        var enough = piece.Model.Threshold is { } least ? string.Create(CultureInfo.InvariantCulture, $"; {least * 100:0} {verb} enough") : "";
        var words = isAlone && what is "belongs there" ? "It" : Said.Words(piece.Words, MostQuoted);
        sheet.Put(2, ($"{words} {what}, {ReasonWords.InHundred(piece.Sureness)}{enough}.", Sheet.Plain));
        if (piece.Asked is { } asked && Math.Abs(piece.Model.Before) >= ReasonPart.Least) ReasonPart.Row(sheet, "You said", Said.Words(asked, MostQuoted));
        ReasonPart.Write(sheet, piece.Model, conversation.Utterances[piece.Words.Utterance], ReasonPart.OfForm);
    }

    private void Write(FigureReason figure)
    {
        var value = ValueWords.Of(figure.Value) is { Length: > 0 } exact ? $", which comes to {exact}" : "";
        var stands = figure.Found is { } found ? $" It is not taken: {EntryReasonWords.Of(found)}."
            : figure.Asked.IsEmpty ? "" : $" Rules looked whether it is {Alternatives(figure)}: it is not.";
        ReasonPart.Row(sheet, "Read", $"{Said.Words(figure.Words, MostQuoted)}{value}.{stands}");
    }

    private static string Alternatives(FigureReason figure)
    {
        string[] rules = [.. figure.Asked.Select(EntryReasonWords.LookedFor)];
        return rules.Length == 1 ? rules[0] : string.Join(", ", rules[..^1]) + " or " + rules[^1];
    }

    private void Write(KeptOff kept)
    {
        var by = kept.By is { } words ? $" ({Said.Words(words, MostQuoted)})" : "";
        sheet.Hang(2, ("–", Sheet.Quiet), 2,
            (Said.Words(kept.Words, MostQuoted), Sheet.Plain), ($" under {FieldWords.Title(kept.Field)}: {EntryReasonWords.Of(kept)}{by}.", Sheet.Plain));
    }
}
