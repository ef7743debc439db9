namespace Alongside.Storage.Model;

/// <summary>The one row that says which life of the database this is: a random value that every restore changes.</summary>
internal sealed record Generation(int Id, string Value);
