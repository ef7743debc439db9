using System.Globalization;
using Alongside.Listening.Explaining;

namespace Alongside.Reviews.Words;

/// <summary>Why something is on the order form, or is not, in plain words.</summary>
public static class EntryReasonWords
{
    /// <summary>What a line rests on beside how likely the words belong there, as a sentence; null where there is nothing beside it.</summary>
    public static string? Of(EntryGround ground) => ground switch
    {
        EntryGround.AskedFor => "You had just asked for that figure, so it is written down even where it looks less like one.",
        EntryGround.Pushback => "A rule surely heard a pushback, and what holds somebody back is a worry.",
        EntryGround.Denied => "They say that the money is not there, so it stands among the worries.",
        EntryGround.Corrected => "It puts another figure in the place of one that stood: rules read that, the trained model is not asked.",
        EntryGround.Agreed => "They say yes to words of yours. Something in what you said will be meant, and so less is enough.",
        _ => null,
    };

    /// <summary>Why words are not on the form, as the end of a sentence.</summary>
    public static string Of(KeptOff kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept.Why is KeptOffWhy.Unlikely && kept.Model is { Model.Threshold: { } least } model
            ? string.Create(CultureInfo.InvariantCulture, $"only {ReasonWords.InHundred(model.Sureness)} likely, and {least * 100:0} would have been enough")
            : Of(kept.Why);
    }

    /// <summary>Why a figure is not taken, or words are not on the form, as the end of a sentence.</summary>
    public static string Of(KeptOffWhy why) => why switch
    {
        KeptOffWhy.Unlikely => "not likely enough",
        KeptOffWhy.OnlyLooksSo => "it sounds like somebody else's, like something only supposed, or like what no longer holds",
        KeptOffWhy.Reported => "somebody else says it, or it is told of the past",
        KeptOffWhy.Supposed => "it is only supposed",
        KeptOffWhy.Others => "it is somebody else's",
        KeptOffWhy.Past => "it is no longer so",
        KeptOffWhy.Spending => "it is what they pay already, or have paid",
        KeptOffWhy.Denied => "the words deny it",
        KeptOffWhy.OfNow => "you had asked for what they pay now, or when something was",
        KeptOffWhy.Asked => "it is a question",
        KeptOffWhy.CountsOtherThings => "the figure counts something else than money",
        KeptOffWhy.NotOurs => "what follows says that it is somebody else's",
        KeptOffWhy.TakenBack => "they take it back",
        KeptOffWhy.Corrected => "they put another figure in its place",
        KeptOffWhy.SaidAlready => "the form says it already, in more telling words",
        KeptOffWhy.Crowded => "there are as many lines as one reads, and they say more",
        KeptOffWhy.Idle => "too little is said to stand alone",
        KeptOffWhy.Argued => "it is your claim, argument, fact or price, and no yes takes that over",
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, message: null),
    };

    /// <summary>What rules looked for in a figure that stands, in order to keep it off: <c>somebody else's</c>, <c>only supposed</c>.</summary>
    public static string LookedFor(KeptOffWhy rule) => rule switch
    {
        KeptOffWhy.Reported => "said by somebody else",
        KeptOffWhy.Supposed => "only supposed",
        KeptOffWhy.Others => "somebody else's",
        KeptOffWhy.Past => "no longer so",
        KeptOffWhy.Spending => "paid already",
        KeptOffWhy.Denied => "denied",
        _ => Of(rule),
    };
}
