using Xunit;

namespace Alongside.Tests.Structure;

public sealed class ArrowsTests
{
    /// <summary>Who may know whom. The same map, with the reasons, stands in ARCHITECTURE.md.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Alongside.Listening"] = [],
        ["Alongside.Readers"] = ["Alongside.Listening"],
        ["Alongside.Reviews"] = ["Alongside.Listening"],
        ["Alongside.OrderForms"] = [],
        ["Alongside.Documents"] = ["Alongside.OrderForms"],
        ["Alongside.Storage"] = ["Alongside.OrderForms"],
        ["Alongside.Storage.Sqlite"] = ["Alongside.Storage"],
        ["Alongside.Web"] = ["Alongside.Documents", "Alongside.Listening", "Alongside.OrderForms", "Alongside.Readers", "Alongside.Reviews", "Alongside.Storage"],
        ["Alongside"] =
        [
            "Alongside.Documents", "Alongside.Listening", "Alongside.OrderForms", "Alongside.Readers", "Alongside.Reviews", "Alongside.Storage",
            "Alongside.Storage.Sqlite", "Alongside.Web",
        ],
    };

    [Fact]
    public void Every_project_has_its_place_on_the_map() => Assert.Equal(Arrows.Keys.Order(StringComparer.Ordinal), Projects.Names);

    [Fact]
    public void Projects_refer_only_where_an_arrow_points() =>
        Assert.All(Projects.Names, project => Assert.Equal(Arrows[project], Projects.References(project)));

    [Fact]
    public void The_engine_and_the_outputs_need_no_packages()
    {
        Assert.Empty(Projects.Packages("Alongside.Listening"));
        Assert.Empty(Projects.Packages("Alongside.Reviews"));
        Assert.Empty(Projects.Packages("Alongside.OrderForms"));
    }

    [Fact]
    public void The_built_engine_uses_nothing_of_the_machine()
    {
        // What System.Private.CoreLib brings along cannot be told apart here; the analyzers ban clock, chance and culture there.
        string[] banned = ["System.IO.FileSystem", "System.Net.Http", "System.Net.Sockets", "System.Console", "System.Diagnostics.Process"];
        var used = typeof(Listening.Listener).Assembly.GetReferencedAssemblies().Select(a => a.Name);
        Assert.Empty(used.Intersect(banned));
    }
}
