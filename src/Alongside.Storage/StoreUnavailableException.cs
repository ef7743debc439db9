namespace Alongside.Storage;

/// <summary>
/// The database cannot be used: its file is none, is newer than the program, cannot be written, or its disk is full. The
/// message is one line for the person at the machine: what it is, where, and what to do.
/// </summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>With a line that says what it is, where, and what to do.</summary>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With a line that says what it is, where, and what to do, and what was behind it.</summary>
    public StoreUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a line.</summary>
    public StoreUnavailableException()
    {
    }
}
