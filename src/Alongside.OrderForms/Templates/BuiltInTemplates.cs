namespace Alongside.OrderForms.Templates;

/// <summary>The template that every form can begin with: ten questions.</summary>
public static class BuiltInTemplates
{
    /// <summary>The id of the built-in template.</summary>
    public const string DefaultId = "default";

    private static readonly Template English = new(DefaultId, "What is needed",
    [
        Text("situation", "What is going on", "How are things going at the moment?", "Where things stand, and what made you look for something."),
        Text("need", "What is needed", "What do you need?", "In your own words; it need not be complete.", needed: true),
        Text("outcome", "What would be different", "What would be different for you afterwards, and how would you know?", "", needed: true),
        Text("tried", "Tried so far", "What have you tried so far, or have in place?", ""),
        Text("constraints", "Must and must not", "What has to be the case, and what must not happen?", ""),
        new("budget", "Budget", "What could you put towards it?", "A range is fine, and so is leaving it open.", QuestionKind.Money, Needed: true, []),
        new("timing", "Timing", "When do you need it, and what hangs on that?", "", QuestionKind.Date, Needed: true, []),
        new("people", "Who is involved", "Who else has a say in this?", "", QuestionKind.People, Needed: false, []),
        Text("concerns", "Worries", "What worries you about it, or speaks against it?", "All of it is welcome here."),
        Text("next-step", "Next step", "What would be a good next step for you?", ""),
    ]);

    private static readonly Template German = new(DefaultId, "Was gebraucht wird",
    [
        Text("situation", "Was gerade ist", "Wie läuft es im Moment?", "Wo die Dinge stehen, und was Sie auf die Suche gebracht hat."),
        Text("need", "Was gebraucht wird", "Was brauchen Sie?", "In Ihren eigenen Worten; es muss nicht vollständig sein.", needed: true),
        Text("outcome", "Was anders wäre", "Was wäre danach anders für Sie, und woran würden Sie es merken?", "", needed: true),
        Text("tried", "Bisher versucht", "Was haben Sie schon versucht, oder was gibt es bereits?", ""),
        Text("constraints", "Was sein muss und was nicht", "Was muss sein, und was darf nicht passieren?", ""),
        new("budget", "Budget", "Was könnten Sie dafür aufwenden?", "Eine Spanne genügt, und offen lassen geht auch.", QuestionKind.Money, Needed: true, []),
        new("timing", "Zeit", "Wann brauchen Sie es, und was hängt davon ab?", "", QuestionKind.Date, Needed: true, []),
        new("people", "Wer dabei ist", "Wer redet noch mit?", "", QuestionKind.People, Needed: false, []),
        Text("concerns", "Bedenken", "Was macht Ihnen dabei Sorgen, oder was spricht dagegen?", "Hier ist Platz für alles davon."),
        Text("next-step", "Nächster Schritt", "Was wäre ein guter nächster Schritt für Sie?", ""),
    ]);

    /// <summary>The built-in template in a language: German for <c>de</c>, else English.</summary>
    public static Template Default(string language) => string.Equals(language, "de", StringComparison.Ordinal) ? German : English;

    private static Question Text(string id, string title, string ask, string help, bool needed = false) => new(id, title, ask, help, QuestionKind.Text, needed, []);
}
