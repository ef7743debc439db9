namespace Alongside.Listening.Entries.Numbers;

/// <summary>A number as it was written or spoken.</summary>
/// <param name="Value">What it comes to.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Scale">The scale that was said with it last (1000 in "four thousand", "4k"), or 1.</param>
/// <param name="Loose">Whether it is a manner of speaking ("a couple of thousand").</param>
/// <param name="IsMoneyWord">Whether the scale is one that is mostly said of money: "k", "grand".</param>
/// <param name="IsFigure">Whether it was written in digits.</param>
internal readonly record struct NumberReading(decimal Value, int End, decimal Scale, bool Loose, bool IsMoneyWord, bool IsFigure);
