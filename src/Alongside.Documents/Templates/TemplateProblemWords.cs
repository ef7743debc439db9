using Alongside.Documents.Words;

namespace Alongside.Documents.Templates;

internal static class TemplateProblemWords
{
    public static string Of(TemplateProblem problem, bool german) =>
        (german ? "Zeile " : "Line ") + Figures.Whole(problem.Line) + ": " + (german ? German(problem) : English(problem));

    private static string English(TemplateProblem problem) => problem.Code switch
    {
        TemplateProblemCode.Empty => "there is nothing here yet. A template begins with title: and has questions: below it.",
        TemplateProblemCode.TooLarge => "this is more than a template gets. Make it shorter, or check that it is the right file.",
        TemplateProblemCode.NotYaml => $"this cannot be read as YAML{Because(problem)}. Check the indentation and put texts with a colon between quotation marks.",
        TemplateProblemCode.Alias => "anchors and aliases (& and *) are not read here. Write the text out; a text that begins with & or * goes between quotation marks.",
        TemplateProblemCode.UnknownName => $"a template has nothing called “{problem.About}”. A question has title, ask, help, kind, needed, choices and id.",
        TemplateProblemCode.Missing => $"{problem.About} is missing. Add it.",
        TemplateProblemCode.Twice => $"“{problem.About}” stands here a second time. Give one of them another name.",
        TemplateProblemCode.WrongShape => $"{problem.About} is not written like this. Compare it with the example.",
        TemplateProblemCode.BadText => $"{problem.About} is empty, too long, or holds characters that cannot be written down. Shorten it or type it anew.",
        TemplateProblemCode.BadKind => $"there is no kind “{problem.About}”. There is text, money, date, people and choice.",
        TemplateProblemCode.BadFlag => $"“{problem.About}” is neither yes nor no. Write one of the two.",
        TemplateProblemCode.BadId => $"“{problem.About}” is no id. Small letters, digits and hyphens make one, or leave it out.",
        TemplateProblemCode.BadChoices => "choices go with kind: choice, and there is at least one of them.",
        _ => "a form has at most a hundred questions. Leave some out.",
    };

    private static string German(TemplateProblem problem) => problem.Code switch
    {
        TemplateProblemCode.Empty => "Hier steht noch nichts. Eine Vorlage beginnt mit title: und hat darunter questions:.",
        TemplateProblemCode.TooLarge => "Das ist mehr, als eine Vorlage fasst. Kürze sie, oder sieh nach, ob es die richtige Datei ist.",
        TemplateProblemCode.NotYaml => $"Das lässt sich nicht als YAML lesen{Because(problem)}. Sieh die Einrückung durch und setz Texte mit Doppelpunkt in Anführungszeichen.",
        TemplateProblemCode.Alias => "Anker und Verweise (& und *) werden hier nicht gelesen. Schreib den Text aus; ein Text, der mit & oder * beginnt, gehört in Anführungszeichen.",
        TemplateProblemCode.UnknownName => $"Eine Vorlage hat nichts, das „{problem.About}“ heißt. Eine Frage hat title, ask, help, kind, needed, choices und id.",
        TemplateProblemCode.Missing => $"Es fehlt {problem.About}. Ergänze es.",
        TemplateProblemCode.Twice => $"„{problem.About}“ steht hier ein zweites Mal. Gib einem von beiden einen anderen Namen.",
        TemplateProblemCode.WrongShape => $"So wird {problem.About} nicht geschrieben. Vergleich es mit dem Beispiel.",
        TemplateProblemCode.BadText => $"{problem.About} ist leer, zu lang oder enthält Zeichen, die sich nicht schreiben lassen. Kürze es oder tipp es neu.",
        TemplateProblemCode.BadKind => $"Die Art „{problem.About}“ gibt es nicht. Es gibt text, money, date, people und choice.",
        TemplateProblemCode.BadFlag => $"„{problem.About}“ ist weder yes noch no. Schreib eines von beiden.",
        TemplateProblemCode.BadId => $"„{problem.About}“ ist keine Kennung. Sie besteht aus kleinen Buchstaben, Ziffern und Bindestrichen; oder lass sie weg.",
        TemplateProblemCode.BadChoices => "choices gehören zu kind: choice, und davon mindestens eine.",
        _ => "Ein Formular hat höchstens hundert Fragen. Lass einige weg.",
    };

    private static string Because(TemplateProblem problem) => problem.About.Length == 0 ? "" : $" ({problem.About})";
}
