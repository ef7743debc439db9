namespace Alongside.Listening.Conversations;

/// <summary>Somebody who took part, under the name that the source gives them.</summary>
/// <param name="Id">Unique within the conversation: <c>p1</c>, <c>p2</c>, … in the order of first speaking.</param>
/// <param name="Name">As written in the source; never invented.</param>
/// <param name="Side">Whose side they are on.</param>
public sealed record Participant(string Id, string Name, Side Side);
