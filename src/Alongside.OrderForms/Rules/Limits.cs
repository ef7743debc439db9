namespace Alongside.OrderForms.Rules;

/// <summary>How much a form takes: far more than anybody writes, and little enough that nobody can fill a disk with one.</summary>
public static class Limits
{
    /// <summary>Characters (UTF-16 code units) in a line or a note.</summary>
    public const int Text = 4000;

    /// <summary>Characters in a name or a title.</summary>
    public const int Name = 200;

    /// <summary>Characters in an id.</summary>
    public const int Id = 64;

    /// <summary>Lines and items in a form, with those that are struck.</summary>
    public const int Lines = 1000;

    /// <summary>Changes in a form.</summary>
    public const int Changes = 20_000;

    /// <summary>The highest price or quantity.</summary>
    public const decimal Amount = 1_000_000_000m;
}
