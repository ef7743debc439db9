using System.Collections.Immutable;

namespace Alongside.Listening.Entries;

/// <summary>People who are involved.</summary>
/// <param name="Names">As the customer calls them: a name, or what they are to them ("my business partner").</param>
/// <param name="Decides">Whether the words say that they decide or must agree.</param>
public sealed record PeopleValue(ImmutableArray<string> Names, bool Decides) : EntryValue;
