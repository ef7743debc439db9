namespace Alongside;

/// <summary>Something that kept the program from doing what was asked: one line that says what, where, and what to do.</summary>
/// <param name="Where">The file, folder or option it is about.</param>
/// <param name="What">What is wrong, without a full stop at the end.</param>
/// <param name="WhatToDo">What the user can do about it, without a full stop at the end.</param>
internal sealed record Problem(string Where, string What, string WhatToDo)
{
    /// <summary>The one line: <c>call.vtt: there is no such file. Check the path.</c></summary>
    public override string ToString() => Printable.Line($"{Where}: {What}. {WhatToDo}.");

    /// <summary>A file or folder that could not be read or written, told by what the system said.</summary>
    public static Problem Of(string where, Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(where, "there is no such file or folder", "Check the path"),
        UnauthorizedAccessException => new(where, "it is not allowed to read or write this", "Check its permissions"),
        PathTooLongException => new(where, "the path is too long", "Move it somewhere nearer, or give it a shorter name"),
        _ => new(where, Sentence(failure.Message), "Check the file and its disk, then try again"),
    };

    private static string Sentence(string message) => message.TrimEnd('.', ' ', '\n', '\r');
}
