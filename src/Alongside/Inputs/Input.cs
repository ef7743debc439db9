namespace Alongside.Inputs;

/// <summary>One file to review, or standard input.</summary>
/// <param name="Name">As the user named it; a file in a folder with the folder before it. <c>-</c> is standard input.</param>
/// <param name="Path">The full path; null for standard input.</param>
/// <param name="Folder">The folder in which its settings are looked for: its own, or for standard input the current one.</param>
internal sealed record Input(string Name, string? Path, string Folder);
