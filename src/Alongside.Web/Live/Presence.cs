namespace Alongside.Web.Live;

/// <summary>Somebody who is here, as the others are told.</summary>
/// <param name="Who">An id for their connection, which says nothing about them.</param>
/// <param name="Party"><c>seller</c> or <c>customer</c>.</param>
/// <param name="Name">The name they typed; null where they have typed none.</param>
/// <param name="Part">The question they are at; empty for none.</param>
/// <param name="Line">The line they are at; empty for none.</param>
internal sealed record Presence(string Who, string Party, string? Name, string Part, string Line);
