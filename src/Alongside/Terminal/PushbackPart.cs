using Alongside.Listening;
using Alongside.Reviews.Words;

namespace Alongside.Terminal;

/// <summary>What happened after each pushback, a line each; then, for a question, a few of those that may have been pushback.</summary>
internal static class PushbackPart
{
    private const int MostLines = 10;
    private const int MostPerhaps = 3;
    private const int MostQuoted = 60;

    public static void Write(Sheet sheet, Review review, Said said)
    {
        var pushbacks = Pushbacks.Of(review);
        if (!pushbacks.Sure.IsEmpty)
        {
            sheet.Heading("After each pushback");
            foreach (var after in pushbacks.Sure.Take(MostLines)) Write(sheet, after, said);
            if (pushbacks.Sure.Length > MostLines) sheet.Put(2, ($"and {pushbacks.Sure.Length - MostLines} more", Sheet.Quiet));
        }

        if (!pushbacks.Perhaps.IsEmpty) Perhaps(sheet, pushbacks, said);
    }

    private static void Write(Sheet sheet, AfterPushback after, Said said)
    {
        var at = said.At(after.Pushback.Words);
        var pause = ResponseWords.Pause(after.Response?.PauseSeconds);
        var then = after.Response is { } response ? ": " + ResponseWords.Did(response.Code) + (pause is null ? "" : ", " + pause) : ", and there the conversation ends";
        sheet.Hang(2, ("–", Sheet.Quiet), 2,
            (at is null ? "" : at + "  ", Sheet.Quiet),
            (Said.Words(after.Pushback.Words, MostQuoted), Sheet.Plain),
            (then, Sheet.Plain));
    }

    private static void Perhaps(Sheet sheet, Pushbacks pushbacks, Said said)
    {
        var likeliest = pushbacks.Perhaps.OrderByDescending(p => p.Pushback.Confidence).Take(MostPerhaps).OrderBy(p => p.Pushback.Words.Utterance).ToList();
        sheet.Gap();
        sheet.Put(0, (pushbacks.Question + (likeliest.Count < pushbacks.Perhaps.Length ? "; the likeliest:" : ":"), Sheet.Quiet));
        foreach (var (pushback, _) in likeliest)
        {
            var at = said.At(pushback.Words);
            sheet.Hang(2, ("–", Sheet.Quiet), 2, (at is null ? "" : at + "  ", Sheet.Quiet), (Said.Words(pushback.Words, MostQuoted), Sheet.Quiet));
        }
    }
}
