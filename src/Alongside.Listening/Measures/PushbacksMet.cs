using Alongside.Listening.Pushback;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>pushbacks-met</c>: the responses that explore, reflect or acknowledge the pushback ÷ all responses. A share, 0 to 1.
/// Rests on the responses; unmeasurable without any. A last pushback with no turn of the seller's after it has no response.
/// <para>
/// Ours, after the MI literature's rolling with resistance. A plain answer to a plain question ("answers") is counted as
/// neither meeting nor fighting, so the rest is not all bad.
/// </para>
/// </summary>
internal static class PushbacksMet
{
    private static readonly Measure Blank = new(
        "pushbacks-met", null, "share", 0,
        "The responses that explore, reflect or acknowledge the pushback ÷ all responses to pushback.",
        "Ours, after rolling with resistance (Miller and Rollnick 2002).");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsUnderstood) return Blank with { Unmeasurable = WhyNot.NoLanguage };
        if (tally.Responses.IsEmpty) return Blank with { Unmeasurable = WhyNot.NoPushback };
        var met = 0;
        foreach (var response in tally.Responses)
            if (response.Code is ResponseCode.Explores or ResponseCode.Reflects or ResponseCode.Acknowledges) met++;
        return Blank with { Value = (double)met / tally.Responses.Length, N = tally.Responses.Length };
    }
}
