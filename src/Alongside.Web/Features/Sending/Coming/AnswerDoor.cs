using Alongside.Documents.Answers;
using Alongside.OrderForms;
using Alongside.Web.Live;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Sending.Coming;

/// <summary>Whether an answer is let in.</summary>
/// <param name="Form">The form it is an answer to; null where it is not let in.</param>
/// <param name="Coming">The answer; null where it is not let in.</param>
/// <param name="Problem">Why it is not let in, for the owner; null where it is.</param>
internal sealed record AnswerDoor(Form? Form, ComingAnswer? Coming, string? Problem)
{
    /// <summary>Looks at an answer that was read.</summary>
    /// <param name="reading">What came of reading it.</param>
    /// <param name="form">The form it has to be an answer to; null for any.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="desk">The files that were sent.</param>
    /// <param name="reader">Who reads why not.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<AnswerDoor> Try(AnswerReading reading, string? form, OpenForms forms, SendingDesk desk, Reader reader, CancellationToken stop)
    {
        if (reading.Answer is not { } answer) return Not(reading.Problem!.InWords(reader.Language));
        if (await desk.Find(answer.Key, stop) is not { } file || !string.Equals(file.FormId, answer.Form, StringComparison.Ordinal) || await forms.Read(answer.Form, stop) is not { } found)
            return Not(reader.In("This answer does not fit any file that you sent from here, so it was not let in. Perhaps the form was deleted, or it was sent from another computer.", "Diese Antwort passt zu keiner Datei, die du von hier geschickt hast; darum kam sie nicht herein. Vielleicht ist das Formular gelöscht, oder es ging von einem anderen Rechner aus."));
        if (form is not null && !string.Equals(form, answer.Form, StringComparison.Ordinal))
            return Not(reader.In($"This answer belongs to another form: “{found.Title}”. Bring it in there, or from the desk.", $"Diese Antwort gehört zu einem anderen Formular: „{found.Title}“. Hol sie dort herein, oder vom Schreibtisch aus."));
        if (file.RevokedAt is not null)
            return Not(reader.In("You have taken the file back that this answer comes from, so it was not let in. Send a new file if you would like an answer after all.", "Du hast die Datei zurückgenommen, aus der diese Antwort kommt; darum kam sie nicht herein. Schick eine neue Datei, wenn du doch eine Antwort möchtest."));
        return new AnswerDoor(found, new ComingAnswer(found, file, answer), Problem: null);
    }

    private static AnswerDoor Not(string problem) => new(Form: null, Coming: null, problem);
}
