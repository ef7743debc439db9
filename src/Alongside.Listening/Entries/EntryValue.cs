namespace Alongside.Listening.Entries;

/// <summary>What an entry's words come to, where that can be said exactly.</summary>
public abstract record EntryValue;
