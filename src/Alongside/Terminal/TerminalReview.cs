using System.Globalization;
using Alongside.Listening;
using Alongside.Reviews.Page;
using Alongside.Reviews.Words;
using Spectre.Console;

namespace Alongside.Terminal;

/// <summary>A review as text for a terminal or a file: what a person reads first, on a screen or two.</summary>
internal static class TerminalReview
{
    /// <summary>Writes it.</summary>
    public static void Write(Review review, TextWriter to, TerminalView view)
    {
        var sheet = new Sheet(view);
        var said = new Said(review.Conversation);
        Head(sheet, review, said);
        foreach (var note in review.Notes) sheet.Put(0, (note, Sheet.Quiet));
        MomentsPart.Write(sheet, review, said);
        PushbackPart.Write(sheet, review, said);
        OrderFormPart.Write(sheet, review, said);
        NumbersPart.Write(sheet, review, view.OthersReport);
        if (view.PageCommand is { } command)
        {
            sheet.Gap();
            sheet.Put(0, ("The same as a page, with the transcript and all numbers:", Sheet.Quiet));
            sheet.Unbroken(2, (command, Sheet.Quiet));
        }

        sheet.WriteTo(to);
        to.Write('\n');
    }

    private static void Head(Sheet sheet, Review review, Said said)
    {
        var conversation = review.Conversation;
        sheet.Put(0, (said.Everyone, Sheet.Strong));
        string?[] facts =
        [
            conversation.StartedAt?.Local.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture),
            Extent.Seconds(conversation) is { } seconds ? Clock.Roughly(seconds) : null,
            Counts.Digits(Extent.Words(conversation)) + " words",
            LanguageWords.In(review.Language),
            conversation.Source,
        ];
        sheet.Put(0, (string.Join(" · ", facts.Where(fact => fact is not null)), Sheet.Quiet));
        Strip(sheet, review, said);
        sheet.Gap();
        // Where nothing was understood, the note says it.
        if (review.Language is not null) sheet.Put(0, (string.Join(' ', WhatHappened.Sentences(review)), Sheet.Plain));
    }

    private static void Strip(Sheet sheet, Review review, Said said)
    {
        if (review.Conversation.Utterances.Length < 2) return;
        var them = said.Customer is { } name && name.GetCellWidth() <= 12 ? name : "They";
        var width = Math.Max(them.GetCellWidth(), 3) + 2;
        var strip = LaneStrip.Of(review, sheet.Columns - width - 2);
        sheet.Gap();
        sheet.Hang(2, (them, Sheet.Theirs), width, (strip.Customer, Sheet.Theirs));
        sheet.Hang(2, ("You", Sheet.Yours), width, (strip.Seller, Sheet.Yours));
        if (strip.Moments.Length > 0) sheet.Hang(2, ("", Sheet.Plain), width, (strip.Moments, Sheet.Strong));
    }
}
