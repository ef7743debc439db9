namespace Alongside.Listening.Moves;

/// <summary>
/// How much a label counts, word for word, when the one label is chosen that fits a whole utterance best. What changes how
/// the whole lands (a contradiction, a push, a pushback) counts most; plain facts count least.
/// </summary>
internal static class Weight
{
    public static double Of(Label label) => label switch
    {
        Label.Contradiction or Label.Pressure => 3,
        Label.QuestionLeading => 1.8,
        Label.QuestionOpen => 1.6,
        Label.Persuasion or Label.Advice => 1.5,
        Label.SeekCollaboration => 2,
        Label.QuestionClosed => 1.4,
        Label.ReflectionComplex or Label.ReflectionSimple or Label.EmphasizeAutonomy => 1.3,
        Label.NextStep => 1.5,
        Label.Apology => 1.2,
        Label.Information => 1,
        Label.Affirmation => 0.8,
        Label.Commitment => 2,
        Label.Need or Label.Budget => 1.9,
        Label.Outcome => 1.7,
        Label.Constraint or Label.Timing or Label.People => 1.6,
        Label.Tried => 1.5,
        Label.Interest or Label.CustomerQuestion => 1.4,
        Label.Situation => 1,
        Label.SellerOther or Label.CustomerOther => 0,
        _ when label.IsPushback() => 2.6,
        _ => 1,
    };
}
