namespace Alongside;

/// <summary>The exit codes.</summary>
internal static class Exit
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 1;

    /// <summary>What was checked is not as it should be: an answer, and no fault.</summary>
    public const int NotTheSame = 1;

    /// <summary>Bad usage, or something could not be read or written.</summary>
    public const int Problems = 2;
}
