namespace Alongside.Listening.Language;

/// <summary>How two people speak to each other, where a language makes a difference.</summary>
internal enum Address
{
    /// <summary>"Sie": also where nothing shows.</summary>
    Formal,

    /// <summary>"Du".</summary>
    Familiar,
}
