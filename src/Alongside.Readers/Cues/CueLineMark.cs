namespace Alongside.Readers.Cues;

/// <summary>How captions mark that another person speaks from this line on, without saying who.</summary>
internal enum CueLineMark
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A dash: a change where a cue has two of them; one alone may be anything.</summary>
    Dash,

    /// <summary>The arrows of live captions, which always stand for a change.</summary>
    Arrows,
}
