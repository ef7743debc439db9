namespace Alongside.Web.Site;

/// <summary>How many requests are let through.</summary>
/// <param name="AtOnce">How many at once.</param>
/// <param name="PerSecond">How many more with every second, up to that.</param>
public sealed record RequestLimit(int AtOnce, double PerSecond)
{
    /// <summary>No limit.</summary>
    public static RequestLimit None { get; } = new(int.MaxValue, 0);
}
