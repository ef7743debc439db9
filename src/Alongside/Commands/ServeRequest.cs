namespace Alongside.Commands;

/// <summary>What <c>alongside serve</c> was asked.</summary>
/// <param name="Data">The database file; null for the user's own.</param>
/// <param name="Port">The port; null for the usual one, or the next that is free.</param>
internal sealed record ServeRequest(string? Data, int? Port)
{
    public const int UsualPort = 5230;
}
