namespace Alongside.Web.Site;

/// <summary>How much one network address may ask: so many at once, and so many more with every second that passes.</summary>
/// <param name="Attempts">For signing in and opening links.</param>
/// <param name="Writes">For everything that writes.</param>
/// <param name="Reads">For everything else.</param>
public sealed record SiteLimits(RequestLimit Attempts, RequestLimit Writes, RequestLimit Reads)
{
    /// <summary>Room for a household or an office behind one address, and none for guessing.</summary>
    public static SiteLimits Usual { get; } = new(new(60, 0.5), new(300, 5), new(3000, 50));

    /// <summary>None, for measuring.</summary>
    public static SiteLimits Lifted { get; } = new(RequestLimit.None, RequestLimit.None, RequestLimit.None);
}
