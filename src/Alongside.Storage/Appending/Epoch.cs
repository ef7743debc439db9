namespace Alongside.Storage.Appending;

/// <summary>Which life of the database this store last saw (<see cref="Store.Epoch"/>).</summary>
internal sealed class Epoch(string value)
{
    private volatile string _value = value;

    public string Value
    {
        get => _value;
        set => _value = value;
    }
}
