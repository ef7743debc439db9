namespace Alongside.Web.Visitors;

/// <summary>What lets somebody in who is in the same room.</summary>
/// <param name="Form">The one form that is open there.</param>
/// <param name="Hash">The hash of the key in the link.</param>
/// <param name="EndsAt">Until when.</param>
internal sealed record RoomKey(string Form, byte[] Hash, DateTimeOffset EndsAt);
