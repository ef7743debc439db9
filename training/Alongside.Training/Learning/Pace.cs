namespace Alongside.Training.Learning;

/// <summary>How fast something is learnt; found by trying on hands left out.</summary>
/// <param name="Rounds">How often each example is seen.</param>
/// <param name="Rate">How far one example moves a weight at first.</param>
/// <param name="FewestExamples">What is seen in fewer examples teaches nothing about others.</param>
internal sealed record Pace(int Rounds, float Rate, int FewestExamples)
{
    /// <summary>For the lines: each makes two examples.</summary>
    public static Pace OfLines { get; } = new(8, 0.1f, 8);

    /// <summary>For the open corpora, whose acts are told more roughly.</summary>
    public static Pace OfCorpora { get; } = new(4, 0.05f, 8);

    /// <summary>For the conversations: fewer and harder, so more slowly.</summary>
    public static Pace OfConversations { get; } = new(5, 0.03f, 18);
}
