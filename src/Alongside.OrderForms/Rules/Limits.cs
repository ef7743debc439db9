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

    /// <summary>
    /// Changes beyond those, kept free for what has to be possible in a full form too: to accept, to take back, to say no,
    /// and to say who sits in the customer's seat.
    /// </summary>
    public const int Kept = 1000;

    /// <summary>Devices that open the customer's side of a form.</summary>
    public const int Devices = 500;

    /// <summary>Questions in a template, and choices in a question.</summary>
    public const int Questions = 100;

    /// <summary>Ids that one change refers to.</summary>
    public const int Over = 64;

    /// <summary>How many changes made without knowledge of each other stand side by side, such as wordings of one line.</summary>
    public const int SideBySide = 16;

    /// <summary>Characters in what somebody said in a conversation.</summary>
    public const int Said = 100_000;

    /// <summary>The highest price or quantity.</summary>
    public const decimal Amount = 1_000_000_000m;
}
