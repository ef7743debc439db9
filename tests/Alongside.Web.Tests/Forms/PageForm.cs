namespace Alongside.Web.Tests.Forms;

/// <summary>A form that stands on a page.</summary>
/// <param name="Id">Its id; empty where it has none.</param>
/// <param name="Action">Where it is sent.</param>
/// <param name="Hidden">Its hidden fields.</param>
/// <param name="Inside">What stands in it.</param>
internal sealed record PageForm(string Id, string Action, IReadOnlyDictionary<string, string> Hidden, string Inside)
{
    public bool Has(string name, string value) => Hidden.TryGetValue(name, out var held) && string.Equals(held, value, StringComparison.Ordinal);
}
