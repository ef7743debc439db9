namespace Alongside.Web.Features.Importing;

/// <summary>Who says a paragraph, as the owner marks it.</summary>
public enum Speaks
{
    /// <summary>Whoever said the one before.</summary>
    AsBefore,

    /// <summary>The owner.</summary>
    You,

    /// <summary>The other.</summary>
    Them,
}
