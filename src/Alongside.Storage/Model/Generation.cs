namespace Alongside.Storage.Model;

/// <summary>The one row that says which life of the database this is: a random value that every restore changes.</summary>
internal sealed record Generation(int Id, string Value)
{
    /// <summary>The id of the only row.</summary>
    public const int OnlyId = 1;

    /// <summary>A new life.</summary>
    public static Generation New() => new(OnlyId, Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)));
}
