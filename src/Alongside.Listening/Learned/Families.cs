using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Learned;

/// <summary>Which labels belong to which family.</summary>
internal static class Families
{
    public static Family Of(Label label) => label switch
    {
        Label.QuestionOpen or Label.QuestionClosed or Label.QuestionLeading => Family.Asks,
        Label.ReflectionSimple or Label.ReflectionComplex => Family.SaysBack,
        Label.Information or Label.Advice or Label.Persuasion or Label.Contradiction or Label.Pressure or Label.NextStep => Family.Tells,
        Label.Affirmation or Label.SeekCollaboration or Label.EmphasizeAutonomy or Label.Apology or Label.SellerOther => Family.KeepsGoing,
        Label.Interest or Label.Commitment => Family.ComesCloser,
        Label.CustomerQuestion or Label.CustomerOther => Family.GoesOn,
        _ => label.IsPushback() ? Family.PushesBack : Family.Explains,
    };

    /// <summary>The first of the four families of a side.</summary>
    public static Family FirstOf(Side side) => side is Side.Seller ? Family.Asks : Family.Explains;

    /// <summary>How many families a side has.</summary>
    public const int EachSide = 4;
}
