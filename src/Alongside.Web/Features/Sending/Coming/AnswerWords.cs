using Alongside.OrderForms;
using Alongside.Web.Features.Forms;

namespace Alongside.Web.Features.Sending.Coming;

/// <summary>What the customer did in a file, said to the owner.</summary>
internal static class AnswerWords
{
    /// <summary>What they did, without their words.</summary>
    public static string What(FormView view, Form seen, ComingChange change)
    {
        var (fields, words) = (change.Change.Fields, view.Words);
        var line = seen.FindLine(fields.First("line"))?.Text is { } text ? " " + words.Quote(Short(text)) : "";
        var question = seen.FindQuestion(fields.First("question"))?.Question.Title is { } title ? words.Quote(title) : "";
        return fields.Does switch
        {
            "add-line" => In(view, $"Adds under {question}", $"Fügt unter {question} hinzu"),
            "reword" => In(view, $"Words{line} anew", $"Fasst{line} neu"),
            "choose-wording" => In(view, $"Chooses between two wordings of{line}", $"Wählt zwischen zwei Fassungen von{line}"),
            "confirm" => In(view, $"Says “that’s right” to{line}", $"Sagt „das stimmt“ zu{line}"),
            "confirm-all" => In(view, $"Says “that’s right” to all that waited under {question}", $"Sagt „das stimmt“ zu allem, was unter {question} wartete"),
            "withdraw" => In(view, $"Is no longer sure of{line}", $"Ist nicht mehr sicher bei{line}"),
            "strike" => In(view, $"Strikes{line}", $"Streicht{line}"),
            "not-now" => In(view, $"Sets{line} aside for now", $"Legt{line} vorerst beiseite"),
            "take-up" => In(view, $"Takes{line} up again", $"Nimmt{line} wieder auf"),
            "up" or "down" => In(view, $"Moves{line}", $"Verschiebt{line}"),
            "move" => In(view, $"Moves{line} to {question}", $"Verschiebt{line} zu {question}"),
            "leave-open" => In(view, $"Leaves {question} open on purpose", $"Lässt {question} mit Absicht offen"),
            "ask-again" => In(view, $"Takes {question} up again", $"Nimmt {question} wieder auf"),
            "note" or "note-item" => In(view, "A note", "Eine Notiz"),
            "rename" => In(view, "Calls the form", "Nennt das Formular"),
            "choices" => In(view, "Chooses from the offer", "Wählt aus dem Angebot"),
            "strike-item" => In(view, $"Strikes {Item(seen, fields.First("item"), view)} from the offer", $"Streicht {Item(seen, fields.First("item"), view)} aus dem Angebot"),
            "take-up-item" => In(view, $"Takes {Item(seen, fields.First("item"), view)} up again", $"Nimmt {Item(seen, fields.First("item"), view)} wieder auf"),
            "propose" => In(view, "Says “this is it”", "Sagt „das ist es“"),
            "accept" => In(view, $"Accepts version {seen.Edition}, as it was sent", $"Nimmt Fassung {seen.Edition} an, wie sie geschickt wurde"),
            "take-back" => In(view, "Takes the acceptance back", "Nimmt die Annahme zurück"),
            "would-change" => In(view, "Would change something", "Würde etwas ändern"),
            "not-for-me" => In(view, "Not for me, and that’s fine", "Nichts für mich, und das ist in Ordnung"),
            "open-again" => In(view, "Opens it again", "Öffnet es wieder"),
            _ => In(view, "Something that this form does not know", "Etwas, das dieses Formular nicht kennt"),
        };
    }

    /// <summary>Their words, as they were typed; empty where there are none.</summary>
    public static string Typed(ComingChange change)
    {
        var fields = change.Change.Fields;
        var chosen = fields.Where(f => f.Name is "choice").Select(f => f.Value);
        var rest = new[] { fields.First("amount").Length > 0 ? $"{fields.First("amount")} {fields.First("currency")}".Trim() : "", fields.First("date"), fields.First("title"), fields.First("wish"), fields.First("reason"), fields.First("text") };
        return string.Join('\n', chosen.Concat(rest).Where(t => t.Length > 0));
    }

    /// <summary>Where it meets something that was written meanwhile; null where it does not.</summary>
    public static string? Meets(FormView view, Form seen, ComingChange change)
    {
        var line = change.Change.Fields.First("line");
        return view.Form.FindLine(line) is { IsInTwoMinds: true } && seen.FindLine(line) is { IsInTwoMinds: false }
            ? In(view, "You have worded it anew meanwhile: both wordings stand side by side, to choose from.", "Du hast es inzwischen auch neu gefasst: Beide Fassungen stehen nebeneinander, zur Wahl.")
            : null;
    }

    private static string Item(Form seen, string id, FormView view) => view.Words.Quote(Short(seen.FindItem(id)?.Text ?? id));

    private static string Short(string text) => text.Length <= 80 ? text : text[..(char.IsHighSurrogate(text[78]) ? 78 : 79)] + "…";

    private static string In(FormView view, string english, string german) => view.Reader.In(english, german);
}
