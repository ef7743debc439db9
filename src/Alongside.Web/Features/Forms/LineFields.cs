using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Writing;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms;

/// <summary>
/// Acts on the title, questions and lines. Fields: <c>line</c>, <c>question</c>, <c>about</c> (of a note: line, item or
/// question), <c>text</c>, <c>title</c>, <c>wording</c> (the chosen one of several), <c>amount</c> with <c>currency</c>,
/// <c>date</c>, and <c>choice</c> as often as it was ticked.
/// </summary>
internal static class LineFields
{
    /// <summary>Adds what is meant; false where the act is of another kind, or says too little to be understood.</summary>
    public static bool Read(WriteList writes, IFormCollection fields)
    {
        var (line, question, text, seen) = (fields.Field("line"), fields.Field("question"), fields.Field("text"), fields.Seen());
        return fields.Field("do") switch
        {
            "rename" => writes.Add(form => Pen.Rename(form, fields.Field("title"))),
            "add-line" => AddLines(writes, question, fields),
            "reword" => writes.Add(form => Pen.Reword(form, line, text, seen)),
            "choose-wording" => Choose(writes, line, fields.Field("wording"), seen),
            // Nobody confirms what they may not have seen.
            "confirm" => seen is not null && writes.Add(form => Pen.Confirm(form, line, seen)),
            "confirm-all" => seen is not null && ConfirmAll(writes, question, seen),
            "withdraw" => writes.Add(form => Pen.Withdraw(form, line, seen)),
            "strike" => writes.Add(form => Pen.Strike(form, line, seen)),
            "not-now" => writes.Add(form => Pen.NotNow(form, line, seen)),
            "take-up" => writes.Add(form => Pen.TakeUp(form, line, seen)),
            "up" => Move(writes, line, Pen.MoveUp),
            "down" => Move(writes, line, Pen.MoveDown),
            "move" => writes.Add(form => Pen.MoveTo(form, line, question)),
            "leave-open" => writes.Add(form => Pen.LeaveOpen(form, question)),
            "ask-again" => writes.Add(form => Pen.AskAgain(form, question)),
            "note" => writes.Add(_ => Pen.Note(fields.Field("about"), text)),
            _ => false,
        };
    }

    // Each choice is a line of its own, so that each can be struck or changed by itself.
    private static bool AddLines(WriteList writes, string question, IFormCollection fields)
    {
        var texts = AnswerText.Of(writes.Now, question, fields);
        for (var i = 0; i < texts.Length - 1; i++)
        {
            var text = texts[i];
            writes.Add(Count(i), form => Pen.AddLine(form, question, text));
        }

        return writes.Add(form => Pen.AddLine(form, question, texts[^1]));
    }

    // Whoever keeps a wording of their own choice stands behind it: for the customer, that confirms it.
    private static bool Choose(WriteList writes, string line, string wording, Ids? seen)
    {
        writes.Add(form => Pen.ChooseWording(form, line, wording, seen));
        var named = writes.Now.FindDevice(writes.Author.Device)?.Name is not null;
        if (writes.Author.Party == Party.Customer && named && seen is not null)
            writes.Add("yes", form => Pen.Confirm(form, line, Ids.Of([.. seen, writes.Id])));
        return true;
    }

    private static bool ConfirmAll(WriteList writes, string question, Ids seen)
    {
        var lines = writes.Now.FindQuestion(question)?.Lines.Where(l => l.Counts && !l.Settled && !l.IsInTwoMinds && l.WordingIds.IsWithin(seen)).ToList();
        // Where all is done already, because this came twice or the other page was quicker, there is nothing to write.
        if (lines is null) return false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            writes.Add(Count(i), form => Pen.Confirm(form, line.Id, line.WordingIds));
        }

        return true;
    }

    // At either end a line stays where it is.
    private static bool Move(WriteList writes, string line, Func<Form, string, Act?> move)
    {
        if (writes.Now.Find(writes.Id) is { Act: var before })
        {
            return writes.Add(_ => before);
        }

        return move(writes.Now, line) is not { } act || writes.Add(_ => act);
    }

    private static string Count(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
