using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.People;

/// <summary>People in a text.</summary>
/// <param name="Value">Who, and whether they decide.</param>
/// <param name="Words">From the first to the last of them.</param>
internal readonly record struct PeopleMention(PeopleValue Value, TokenRange Words);
