namespace Alongside.Documents.Templates;

/// <summary>Why a template's file cannot be read.</summary>
public enum TemplateProblemCode
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is larger than a template gets, or nested deeper.</summary>
    TooLarge,

    /// <summary>It is not YAML.</summary>
    NotYaml,

    /// <summary>It uses anchors and aliases, which a template does not need.</summary>
    Alias,

    /// <summary>Something stands there under a name that a template does not have.</summary>
    UnknownName,

    /// <summary>Something that has to be there is missing.</summary>
    Missing,

    /// <summary>Something stands there twice.</summary>
    Twice,

    /// <summary>Text was expected and a list or a group stands there, or the other way round.</summary>
    WrongShape,

    /// <summary>A text is longer than a form takes, or holds characters that cannot be written down.</summary>
    BadText,

    /// <summary>The kind is none of text, money, date, people and choice.</summary>
    BadKind,

    /// <summary>Yes or no was expected.</summary>
    BadFlag,

    /// <summary>An id is not of small letters, digits and hyphens.</summary>
    BadId,

    /// <summary>Choices stand at a question that is no choice, or a choice has none.</summary>
    BadChoices,

    /// <summary>There are more questions than a form has.</summary>
    TooMany,
}
