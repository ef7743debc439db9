using System.Collections.Frozen;

namespace Alongside.Listening.Language;

/// <summary>The words that make up most of talk, held once, so that hearing a long conversation does not allocate each "the" anew.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = (
        "the i you and to a it that of in is we so for just on like do have be what yeah this but with not they know or can are " +
        "if was at think there as my one about all would your then out up really get well okay right me going how now will our no " +
        "from when because had some want which more good need them could were he she an mean kind time also very has here see something " +
        "us who say make maybe did don't it's i'm that's we're you're i've we've can't didn't doesn't let's thing things lot work take than " +
        "over back people much way where into other been by year week month their any go got look first two sure actually still even " +
        "price cost money website help stuff those only after does before every down look should too want her him his said its " +
        "ich das und die nicht wir der ist ja es ein zu den sie mal auch eine noch dann mit auf habe wie ihnen bei dem für aber schon haben einen im hat du sich an von jetzt sind " +
        "ihr oder wenn er mir was kann nur wird dir immer da doch einfach als nach gut mehr über nichts kein keine uns aus eigentlich genau macht werden geht würde muss")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The one string for this word, or null where it is not among the common ones.</summary>
    public static string? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var found) ? found : null;
}
