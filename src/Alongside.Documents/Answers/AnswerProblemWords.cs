namespace Alongside.Documents.Answers;

internal static class AnswerProblemWords
{
    public static string Of(AnswerProblem problem, bool german) => german ? German(problem) : English(problem);

    private static string English(AnswerProblem problem) => problem.Code switch
    {
        AnswerProblemCode.Empty => "There is nothing in it. Drop the answer file here, or paste the whole reply.",
        AnswerProblemCode.TooLarge => "It is too large to be an answer. Check that it is the right file.",
        AnswerProblemCode.NoAnswer => "There is no answer in it. It is the file that the form saved, or the text from BEGIN ALONGSIDE ANSWER to END ALONGSIDE ANSWER.",
        AnswerProblemCode.NotComplete => "The answer is not complete: a part of it was lost or changed on the way. Ask for it again, or for the answer as a file.",
        AnswerProblemCode.Newer => "It comes from a newer form than this program knows. Bring Alongside up to date, then try again.",
        _ => $"The answer is damaged{(problem.Where.Length == 0 ? "" : $" at {problem.Where}")}. Ask for it again, or for the answer as a file.",
    };

    private static string German(AnswerProblem problem) => problem.Code switch
    {
        AnswerProblemCode.Empty => "Es ist nichts darin. Zieh die Antwortdatei hierher, oder füge die ganze Antwort ein.",
        AnswerProblemCode.TooLarge => "Für eine Antwort ist das zu groß. Sieh nach, ob es die richtige Datei ist.",
        AnswerProblemCode.NoAnswer => "Darin steckt keine Antwort. Gemeint ist die Datei, die das Formular gespeichert hat, oder der Text von BEGIN ALONGSIDE ANSWER bis END ALONGSIDE ANSWER.",
        AnswerProblemCode.NotComplete => "Die Antwort ist nicht vollständig: Ein Teil ging unterwegs verloren oder wurde verändert. Bitte um sie noch einmal, oder um die Antwort als Datei.",
        AnswerProblemCode.Newer => "Sie kommt aus einem neueren Formular, als dieses Programm kennt. Bring Alongside auf den neuesten Stand und versuch es noch einmal.",
        _ => $"Die Antwort ist beschädigt{(problem.Where.Length == 0 ? "" : $", und zwar bei {problem.Where}")}. Bitte um sie noch einmal, oder um die Antwort als Datei.",
    };
}
