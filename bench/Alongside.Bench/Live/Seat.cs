namespace Alongside.Bench.Live;

/// <summary>One person's place at a form.</summary>
/// <param name="Address">Where their page's connection is opened.</param>
/// <param name="Cookie">The cookie that lets them in.</param>
/// <param name="Line">The line they word anew again and again.</param>
internal sealed record Seat(string Address, string Cookie, string Line);
