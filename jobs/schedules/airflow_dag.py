"""Onderstroom, every night at two, by Airflow."""
from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.bash import BashOperator

NIGHTLY = (
    "/opt/onderstroom/jobs/nightly"
    " --inbox /srv/onderstroom/inbox"
    " --store file:///srv/onderstroom/store"
    " --reports /srv/onderstroom/reports"
)

with DAG(
    dag_id="onderstroom_nightly",
    schedule="0 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,  # a second run would only be told that the first is at work
    default_args={"retries": 2, "retry_delay": timedelta(minutes=10)},
):
    # 10 is done with files in quarantine: no reason to try again.
    BashOperator(task_id="nightly", bash_command=f"{NIGHTLY} || [ $? -eq 10 ]")
