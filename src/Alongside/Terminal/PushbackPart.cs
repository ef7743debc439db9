using Alongside.Listening;
using Alongside.Listening.Pushback;
using Alongside.Reviews.Words;

namespace Alongside.Terminal;

/// <summary>What happened after each pushback, a line each.</summary>
internal static class PushbackPart
{
    private const int MostLines = 10;
    private const int MostQuoted = 60;

    public static void Write(Sheet sheet, Review review, Said said)
    {
        if (review.Responses.IsEmpty) return;
        sheet.Heading("After each pushback");
        foreach (var response in review.Responses.Take(MostLines)) Write(sheet, response, said);
        if (review.Responses.Length > MostLines) sheet.Put(2, ($"and {review.Responses.Length - MostLines} more", Sheet.Quiet));
    }

    private static void Write(Sheet sheet, Response response, Said said)
    {
        var at = said.At(response.Pushback);
        var pause = ResponseWords.Pause(response.PauseSeconds);
        sheet.Hang(2, ("–", Sheet.Quiet), 2,
            (at is null ? "" : at + "  ", Sheet.Quiet),
            (Said.Words(response.Pushback, MostQuoted), Sheet.Plain),
            (": " + ResponseWords.Did(response.Code) + (pause is null ? "" : ", " + pause), Sheet.Plain));
    }
}
