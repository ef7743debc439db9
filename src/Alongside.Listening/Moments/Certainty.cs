namespace Alongside.Listening.Moments;

/// <summary>How a moment may be put.</summary>
public enum Certainty
{
    /// <summary>As a statement.</summary>
    Stated,

    /// <summary>As a question to the reader ("was this …?"), where what it rests on is not reliable enough to state.</summary>
    Asked,
}
