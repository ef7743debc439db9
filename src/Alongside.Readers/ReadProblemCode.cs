namespace Alongside.Readers;

/// <summary>Why a file, or one of the conversations in it, could not be read.</summary>
public enum ReadProblemCode
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It looks like none of the formats that are known here.</summary>
    Unrecognised,

    /// <summary>It is of a known format, but broken at the given position.</summary>
    Broken,

    /// <summary>It is larger, or unpacks to more, than is read.</summary>
    TooLarge,

    /// <summary>It has words, but does not say whose; <see cref="Reading.Unattributed"/> holds them.</summary>
    NoSpeakers,

    /// <summary>It names its speakers, but not which of them the review is for (<see cref="Sides"/>).</summary>
    WhoIsMe,
}
