// Wrong: Three statements are tangled in a cycle of three and in one of two.
// Says: `plan` and `budget` wait for each other [WF01]; the cycle of two, not the one of three
// At: the `..` of `plan_for(..)`
// Help: take `Budget` from an input

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

struct Plan(u64);
struct Budget(u64);
struct Forecast(u64);

#[node(pure)]
fn plan_for(order: &Order, budget: &Budget, forecast: &Forecast) -> Plan {
    Plan(order.total + budget.0 + forecast.0)
}

#[node(pure)]
fn budget_for(plan: &Plan) -> Budget {
    Budget(plan.0)
}

#[node(pure)]
fn foresee(budget: &Budget) -> Forecast {
    Forecast(budget.0)
}

workflow!(
    async fn organise(order: Order) -> Plan {
        let plan = plan_for(..);
        let budget = budget_for(..);
        let forecast = foresee(..);
        plan
    }
);

fn main() {}
